namespace ICDD.Drafting.Documents;

/// <summary>A file of the owner alone that is gone when it is closed, for what may become long.</summary>
internal static class Spool
{
    public static FileStream Begin()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), $"drafting-{Path.GetRandomFileName()}"), options);
    }
}
