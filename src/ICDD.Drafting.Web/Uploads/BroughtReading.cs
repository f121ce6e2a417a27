using ICDD.Drafting.Documents;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web;

/// <summary>
/// Takes a file in from somebody's browser and has it read; whatever becomes of its way is a refusal.
/// </summary>
internal static class BroughtReading
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <returns>Why it did not come in; null where it was taken.</returns>
    public static async Task<Refusal?> Read(IBrowserFile file, Func<byte[], Task<Refusal?>> take)
    {
        if (file.Size > FileLimits.Bytes)
            return new FileIsTooLarge(FileLimits.Megabytes);
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            await using var stream = file.OpenReadStream(FileLimits.Bytes, patience.Token);
            var received = await ReceivedFile.Read(stream, patience.Token).ConfigureAwait(true);
            return received.Refusal ?? await take(received.Value!).ConfigureAwait(true);
        }
        catch (Exception broken)
            when (broken is IOException or JSException or OperationCanceledException or TimeoutException)
        {
            return new FileDidNotArrive();
        }
    }
}
