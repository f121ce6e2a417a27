using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>A circuit on one page, which waits until the page was drawn.</summary>
internal sealed class PageScreen(Visitor visitor, MeasuredPage page) : Circuit(visitor, page.Address)
{
    private readonly byte[] _mark = Encoding.UTF8.GetBytes(page.Mark);
    private readonly TaskCompletionSource _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task IsDrawn => _drawn.Task.WaitAsync(TimeSpan.FromSeconds(60));

    protected override void Drawn(ReadOnlySpan<byte> batch, long at)
    {
        if (batch.IndexOf(_mark) >= 0)
            _drawn.TrySetResult();
    }
}
