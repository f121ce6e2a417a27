using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// ODT and RTF become Word files by LibreOffice, where it is found: in a process within limits, with a profile and a
/// folder of its own that are gone afterwards, without macros, and with a network that leads nowhere.
/// </summary>
internal sealed class OtherOffice(Func<string?> program)
{
    private const string Made = "draft.docx";

    /// <summary>Starting it costs half a minute on a busy machine.</summary>
    private static readonly ProcessLimits Limits = new(TimeSpan.FromSeconds(90), 1L << 30);

    /// <summary>Each of them takes some hundred megabytes.</summary>
    private static readonly SemaphoreSlim Places = new(2);

    private static readonly string Settings = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        {Setting("Office.Common/Security/Scripting", "DisableMacrosExecution", "true")}
        {Setting("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true")}
        {Setting("Inet/Settings", "ooInetProxyType", "2")}
        {Setting("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1")}
        {Setting("Inet/Settings", "ooInetHTTPProxyPort", "9")}
        {Setting("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1")}
        {Setting("Inet/Settings", "ooInetHTTPSProxyPort", "9")}
        </oor:items>
        """;

    public static OtherOffice Here() => new(Find);

    /// <summary>The file as it is, or as Word where it is ODT or RTF; or why it cannot be had.</summary>
    public async Task<Received<byte[]>> AsWord(byte[] file, CancellationToken cancel)
    {
        if (KindOf(file) is not { } kind)
            return file;
        if (program() is not { } found)
            return new FileNeedsLibreOffice(kind);
        if (kind == "ODT" && AgainstOdt(file) is { } bad)
            return bad;
        await Places.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await Convert(found, file, kind, cancel).ConfigureAwait(false);
        }
        catch (Exception ended) when (ended is ProcessLimitException or IOException)
        {
            return new FileTakesTooMuch((int)Limits.Time.TotalSeconds, FileLimits.MemoryMegabytes);
        }
        finally
        {
            Places.Release();
        }
    }

    /// <summary>Told by the first bytes; none where it is of neither kind.</summary>
    public static string? KindOf(ReadOnlySpan<byte> file) =>
        file.TrimStart("\uFEFF \r\n\t"u8).StartsWith(@"{\rtf"u8) ? "RTF"
        : file.StartsWith("PK\u0003\u0004"u8)
            && file[..Math.Min(file.Length, 200)].IndexOf("application/vnd.oasis.opendocument.text"u8) > 0 ? "ODT"
        : null;

    private static Refusal? AgainstOdt(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return PackageGuard.AgainstCrowd(file) ?? PackageGuard.Against(zip.Entries);
        }
        catch (InvalidDataException)
        {
            return new FileIsDamaged();
        }
    }

    private static async Task<Received<byte[]>> Convert(
        string office, byte[] file, string kind, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("draft-").FullName;
        try
        {
            var draft = Path.Combine(folder, $"draft.{kind.ToLowerInvariant()}");
            var profile = Directory.CreateDirectory(Path.Combine(folder, "profile", "user")).FullName;
            await File.WriteAllBytesAsync(draft, file, cancel).ConfigureAwait(false);
            await File.WriteAllTextAsync(
                Path.Combine(profile, "registrymodifications.xcu"), Settings, cancel).ConfigureAwait(false);
            await LimitedProcess.Run(Start(office, folder, draft), Limits, Wait, cancel).ConfigureAwait(false);
            var made = new FileInfo(Path.Combine(folder, Made));
            return !made.Exists ? new FileIsDamaged()
                : made.Length > FileLimits.Bytes ? new FileIsTooLarge(FileLimits.Megabytes)
                : await File.ReadAllBytesAsync(made.FullName, cancel).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ProcessStartInfo Start(string office, string folder, string draft)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        string[] asked =
        [
            $"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck", "--convert-to", "docx",
            "--outdir", folder, draft,
        ];
        // What it starts itself is counted by no watch of ours: the shell's limits are.
        var start = OperatingSystem.IsWindows()
            ? LimitedProcess.Bare(office, asked)
            : LimitedProcess.Bare(
                "/bin/sh", ["-c", "ulimit -v 6000000 -t 60 -f 200000; exec \"$0\" \"$@\"", office, .. asked]);
        start.WorkingDirectory = folder;
        foreach (var (name, value) in new[]
        {
            ("HOME", folder), ("TMPDIR", folder), ("TEMP", folder), ("LANG", "C.UTF-8"), ("PATH", "/usr/bin:/bin"),
        })
            start.Environment[name] = value;
        return start;
    }

    private static async Task<bool> Wait(Process process, CancellationToken stop)
    {
        process.StandardInput.Close();
        await Task.WhenAll(
            process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, stop),
            process.StandardError.BaseStream.CopyToAsync(Stream.Null, stop)).ConfigureAwait(false);
        await process.WaitForExitAsync(stop).ConfigureAwait(false);
        return process.ExitCode == 0;
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice"))
        .FirstOrDefault(File.Exists);

    private static string Setting(string path, string name, string value) => new StringBuilder()
        .Append("<item oor:path=\"/org.openoffice.").Append(path).Append("\"><prop oor:name=\"").Append(name)
        .Append("\" oor:op=\"fuse\"><value>").Append(value).Append("</value></prop></item>").ToString();
}
