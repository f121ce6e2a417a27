namespace ICDD.Drafting.Postgres.Tests;

/// <summary>
/// What a test needs of the machine. Where it is missing the test is skipped and says so, or fails where all is
/// required.
/// </summary>
internal static class Needs
{
    /// <summary>The folder of PostgreSQL's programs: on the path, or where Debian keeps them.</summary>
    public static string Postgres()
    {
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal)
                .Select(version => Path.Combine(version, "bin"))
            : [];
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(debian)
            .FirstOrDefault(folder => new[] { "initdb", "postgres", "pg_basebackup" }.All(
                program => File.Exists(Path.Combine(folder, program))));
        if (found is null && Environment.GetEnvironmentVariable("ICDD_REQUIRE_ALL") == "1")
            Assert.Fail("PostgreSQL is not installed, and ICDD_REQUIRE_ALL is set.");
        Assert.SkipWhen(found is null, "PostgreSQL is not installed.");
        return found!;
    }
}
