namespace ICDD.Drafting.Documents;

/// <summary>The machinery behind a format failed. The message is for the log, the refusal for who asked.</summary>
public sealed class ExportFailedException : Exception
{
    public ExportFailedException(Refusal refusal, string message)
        : base(message) => Refusal = refusal;

    public Refusal Refusal { get; }
}
