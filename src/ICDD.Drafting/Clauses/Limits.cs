namespace ICDD.Drafting;

/// <summary>How long a text may be, in UTF-16 code units.</summary>
public static class Limits
{
    public const int Clause = 20_000;
    public const int Comment = 4_000;
    public const int Line = 300;
    public const int Statement = 20_000;
    public const int ZeroDraftClauses = 4_000;
}
