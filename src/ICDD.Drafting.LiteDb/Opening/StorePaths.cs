namespace ICDD.Drafting.LiteDb;

/// <summary>The files of a store. What was found damaged is set aside, never thrown away.</summary>
internal sealed record StorePaths(string Folder)
{
    public string Minutes => Path.Combine(Folder, "minutes.book");

    public string NewMinutes => Path.Combine(Folder, "minutes.new.book");

    public string Index => Path.Combine(Folder, "minutes.index");

    public string NewIndex => Path.Combine(Folder, "minutes.new.index");

    public string LiteDb => Path.Combine(Folder, "drafting.db");

    public string LiteDbLog => Path.Combine(Folder, "drafting-log.db");

    public string Witness => Path.Combine(Folder, "witness");

    public string Bookmarks => Path.Combine(Folder, "bookmarks.db");

    public string Sessions => Path.Combine(Folder, "sessions");

    /// <summary>The keys of the cookies, which the site keeps beside the record.</summary>
    public string Keys => Path.Combine(Folder, "keys");

    public string Unfinished => Path.Combine(Folder, "unfinished");

    /// <summary>Where entries stand.</summary>
    public IReadOnlyList<string> Copies => [Minutes, LiteDb, LiteDbLog];

    public string Audit => Path.Combine(Folder, "audit.log");

    public string AuditWitness => Path.Combine(Folder, "audit.witness");

    public string Lock => Path.Combine(Folder, "lock");

    /// <summary>A name that nothing has yet, so that what was set aside before stays.</summary>
    public static string Aside(string path)
    {
        var (folder, stem, ending) = (
            Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        for (var number = 1; ; number++)
            if (Path.Combine(folder, $"{stem}.damaged{(number == 1 ? "" : $".{number}")}{ending}") is var free
                && !File.Exists(free))
                return free;
    }
}
