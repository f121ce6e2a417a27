using System.Diagnostics;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>The build itself brings what PDF needs, once, and goes on quietly where it cannot.</summary>
public sealed class RestoreTypstTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_first_build_restores_the_packages_from_the_lock_file_and_the_next_leaves_them()
    {
        Npm("echo \"$@\" >> calls; mkdir node_modules");

        Assert.Equal((0, ""), await Build());
        Assert.Equal((0, ""), await Build());

        Assert.StartsWith("ci ", Assert.Single(await File.ReadAllLinesAsync(_folder.File("calls"))));
    }

    [Theory]
    [InlineData("echo no network >&2; exit 1")]
    [InlineData(null)]
    public async Task Without_a_network_or_without_Node_it_goes_on_and_says_nothing(string? npm)
    {
        if (npm is not null)
            Npm(npm);

        Assert.Equal((0, ""), await Build());
        Assert.False(Directory.Exists(_folder.File("node_modules")));
    }

    public void Dispose() => _folder.Dispose();

    private void Npm(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It is tried with a script of the shell.");
        Directory.CreateDirectory(_folder.File("bin"));
        File.WriteAllText(_folder.File("bin/npm"), $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder.File("bin/npm"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private async Task<(int Code, string Said)> Build()
    {
        var dotnet = Path.GetDirectoryName(Needs.Program("dotnet"))!;
        var start = new ProcessStartInfo(
            Path.Combine(dotnet, "dotnet"),
            [
                "msbuild", Repository.File("src", "ICDD.Drafting.Documents", "ICDD.Drafting.Documents.csproj"),
                "-t:RestoreTypst", $"-p:TypstFolder={_folder.Path}", "-nologo", "-v:m", "-nodeReuse:false",
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var system = OperatingSystem.IsWindows() ? Environment.SystemDirectory : "/usr/bin:/bin";
        start.Environment["PATH"] = string.Join(Path.PathSeparator, _folder.File("bin"), Bare(system));
        using var process = Process.Start(start)!;
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, (await said + await errors).Trim());
    }

    /// <summary>A path on which the shell's own programs are, and no Node of this machine.</summary>
    private string Bare(string system)
    {
        var bare = Directory.CreateDirectory(_folder.File("system")).FullName;
        foreach (var name in new[] { "sh", "mkdir", "echo" })
            foreach (var from in system.Split(Path.PathSeparator).Select(each => Path.Combine(each, name)))
                if (File.Exists(from) && !File.Exists(Path.Combine(bare, name)))
                    File.CreateSymbolicLink(Path.Combine(bare, name), from);
        return bare;
    }
}
