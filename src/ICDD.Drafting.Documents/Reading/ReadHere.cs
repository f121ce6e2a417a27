namespace ICDD.Drafting.Documents;

/// <summary>
/// Reads in this process, which nothing can end but the end of the process: for the child, and for tests.
/// </summary>
public sealed class ReadHere : IFileReading
{
    public Task<Received<ZeroDraftPlan>> ZeroDraft(byte[] file, Conference? conference, CancellationToken cancel) =>
        Task.Run(() => ZeroDraftReading.Read(file, conference), cancel);

    public Task<Received<RedlinePlan>> Redline(byte[] file, RedlineBase @base, CancellationToken cancel) =>
        Task.Run(() => WordRedline.Read(@base.Draft, @base.At, file), cancel);
}
