namespace ICDD.Drafting.LiteDb;

/// <summary>The files of a store. What was found damaged is set aside, never thrown away.</summary>
internal sealed record StorePaths(string Folder)
{
    public string Minutes => Path.Combine(Folder, "minutes.book");

    public string NewMinutes => Path.Combine(Folder, "minutes.new.book");

    public string Index => Path.Combine(Folder, "minutes.index");

    public string NewIndex => Path.Combine(Folder, "minutes.new.index");

    public string DamagedMinutes => Path.Combine(Folder, "minutes.damaged.book");

    public string LiteDb => Path.Combine(Folder, "drafting.db");

    public string LiteDbLog => Path.Combine(Folder, "drafting-log.db");

    public string DamagedLiteDb => Path.Combine(Folder, "drafting.damaged.db");

    public string Witness => Path.Combine(Folder, "witness");

    public string Bookmarks => Path.Combine(Folder, "bookmarks.db");

    public string Sessions => Path.Combine(Folder, "sessions");

    public string Audit => Path.Combine(Folder, "audit.log");

    public string Lock => Path.Combine(Folder, "lock");
}
