namespace ICDD.Drafting.Documents;

/// <summary>Reads a file that somebody brings in. It decides nothing and keeps nothing.</summary>
public interface IFileReading
{
    /// <summary>
    /// The zero draft that a Word or Markdown file holds, or the refusal that says what is wrong with the file.
    /// </summary>
    /// <param name="file">Its bytes; their number was checked.</param>
    /// <param name="conference">The conference whose text it becomes; its profile and language say how a text
    /// reads.</param>
    /// <param name="cancel">Ends the reading.</param>
    Task<Received<ZeroDraftPlan>> ZeroDraft(byte[] file, Conference? conference, CancellationToken cancel);

    /// <summary>
    /// The proposals that a changed Word file asks for, or the refusal that says what is wrong with the file.
    /// </summary>
    Task<Received<RedlinePlan>> Redline(byte[] file, RedlineBase @base, CancellationToken cancel);
}

/// <summary>
/// What a file is compared with: the negotiation as it stands, and as it was at an earlier version of its record.
/// </summary>
public sealed record RedlineBase(Draft Draft, Func<long, Task<Draft>> At);
