using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Each project is justified by what it must not know.</summary>
public partial class ArchitectureTests
{
    private const string Text = "ICDD.Drafting.Text";
    private const string Rules = "ICDD.Drafting";
    private const string LiteDb = "ICDD.Drafting.LiteDb";
    private const string Postgres = "ICDD.Drafting.Postgres";
    private const string Documents = "ICDD.Drafting.Documents";
    private const string Web = "ICDD.Drafting.Web";

    private static readonly string Root = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    [Theory]
    [InlineData(Text, "DiffPlex")]
    [InlineData(Rules, Text)]
    public void Besides_the_base_library_it_knows_only(string project, string known) => Assert.All(
        ReferencesOf(project),
        name => Assert.True(name == known || name.StartsWith("System.", StringComparison.Ordinal), name));

    [Theory]
    [InlineData(Text)]
    [InlineData(Rules)]
    public void It_reaches_no_disk_no_network_no_console_no_process(string project) =>
        Assert.DoesNotContain(TypesUsedBy(project), type => Outside().IsMatch(type));

    [Theory]
    [InlineData(Text)]
    [InlineData(Rules)]
    public void It_has_no_clock_and_makes_no_identifiers(string project) =>
        Assert.DoesNotContain(MembersUsedBy(project), member => Impure().IsMatch(member));

    [Theory]
    [InlineData(LiteDb, "ICDD.Drafting.Documents", "ICDD.Drafting.Web", "Microsoft.AspNetCore")]
    [InlineData(
        Postgres, "ICDD.Drafting.Documents", "ICDD.Drafting.LiteDb", "ICDD.Drafting.Web", "LiteDB",
        "Microsoft.AspNetCore")]
    [InlineData(
        Documents, "ICDD.Drafting.LiteDb", "ICDD.Drafting.Postgres", "ICDD.Drafting.Web", "LiteDB", "Npgsql",
        "Microsoft.AspNetCore")]
    [InlineData(LiteDb, "ICDD.Drafting.Postgres", "Npgsql")]
    [InlineData(Web, "Npgsql")]
    [InlineData(Web, "DocumentFormat.OpenXml")]
    [InlineData(LiteDb, "DocumentFormat.OpenXml", "DiffPlex")]
    public void A_project_does_not_know(string project, params string[] strangers) => Assert.All(
        ReferencesOf(project),
        name => Assert.DoesNotContain(strangers, stranger => name.StartsWith(stranger, StringComparison.Ordinal)));

    /// <summary>The one file that may takes its markup from Razor's own renderer, which encodes every text.</summary>
    [Fact]
    public void No_text_is_taken_for_markup()
    {
        var files = SourcesUnder("src", "*.razor", "*.cs")
            .Where(file => File.ReadAllText(file).Contains("MarkupString")).ToList();
        Assert.Equal(["Markup.cs", "ShownClause.cs"], files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            "new MarkupString((await renderer.RenderComponentAsync<TComponent>(parameters)).ToHtmlString())",
            Assert.Single(MadeMarkup().Matches(string.Concat(files.Select(File.ReadAllText)))).Value);
    }

    [Theory]
    [InlineData(Text)]
    [InlineData(Rules)]
    public void The_sources_ask_for_no_time_and_no_chance(string project) => Assert.DoesNotContain(
        SourcesUnder($"src/{project}", "*.cs"), file => Asks().IsMatch(File.ReadAllText(file)));

    [Fact]
    public void A_file_is_named_after_what_it_is() => Assert.DoesNotContain(
        SourcesUnder("src", "*.cs", "*.razor").Concat(SourcesUnder("tests", "*.cs", "*.razor")),
        file => Empty().IsMatch(Path.GetFileNameWithoutExtension(file)));

    /// <summary>Whoever catches everything says what it was: it is passed on, told or thrown again.</summary>
    [Fact]
    public void Nothing_is_swallowed() => Assert.Empty(
        from file in SourcesUnder("src", "*.cs", "*.razor")
        from Match caught in Caught().Matches(File.ReadAllText(file))
        where !caught.Groups["then"].Value.Contains("throw", StringComparison.Ordinal)
            && !(caught.Groups["name"] is { Success: true, Value: var name }
                && caught.Groups["then"].Value.Contains(name))
        select $"{Path.GetFileName(file)}: {caught.Value}");

    /// <summary>Where a thread has to wait for a task, it waits there, and that place says why.</summary>
    [Fact]
    public void A_thread_waits_for_a_task_in_one_place_only() => Assert.Equal(
        ["Synchronously.cs"],
        SourcesUnder("src", "*.cs", "*.razor")
            .Where(file => Waits().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));

    /// <summary>Tests that look for what must not be there must be able to find it.</summary>
    [Fact]
    public void The_searches_find_what_they_look_for()
    {
        Assert.Contains(
            "System.IO.File", TypesUsedBy("ICDD.Drafting.Web.Tests").Where(type => Outside().IsMatch(type)));
        Assert.Matches(Empty(), "ClauseManager");
        Assert.DoesNotMatch(Empty(), "SilenceProcedure");
        Assert.Matches(Caught(), "catch (Exception)\n{\n    return null;\n}");
        Assert.DoesNotMatch(Caught(), "catch (Exception broken) when (broken is IOException)\n{\n    return null;\n}");
        Assert.Matches(Waits(), "Open().GetAwaiter().GetResult()");
        Assert.Matches(Waits(), "Open().Wait()");
        Assert.Matches(Asks(), "var now = DateTimeOffset.UtcNow;");
        Assert.Matches(Impure(), "System.DateTimeOffset.get_UtcNow");
        Assert.Contains("DiffPlex", ReferencesOf(Text));
        Assert.NotEmpty(SourcesUnder($"src/{Rules}", "*.cs"));
        Assert.NotEmpty(MembersUsedBy(Rules));
    }

    private static IEnumerable<string> ReferencesOf(string project) =>
        Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!);

    private static List<string> TypesUsedBy(string project) => Read(project, metadata => metadata.TypeReferences
        .Select(handle => NameOf(metadata, handle)));

    private static List<string> MembersUsedBy(string project) => Read(project, metadata => metadata.MemberReferences
        .Select(metadata.GetMemberReference)
        .Where(member => member.Parent.Kind == HandleKind.TypeReference)
        .Select(member => $"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}"));

    private static List<string> Read(string project, Func<MetadataReader, IEnumerable<string>> names)
    {
        using var file = new PEReader(File.OpenRead(Assembly.Load(project).Location));
        return [.. names(file.GetMetadataReader())];
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static IEnumerable<string> SourcesUnder(string folder, params string[] patterns) =>
        from pattern in patterns
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        where !Built().IsMatch(file) && Path.GetFileName(file) != "ArchitectureTests.cs"
        select file;

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "ICDD.Drafting.sln")) ? folder.FullName : FindRoot(folder.Parent!);

    [GeneratedRegex(@"new MarkupString\([^;]*?ToHtmlString\(\)\)|\(MarkupString\)\s*\w+")]
    private static partial Regex MadeMarkup();

    [GeneratedRegex(
        @"^System\.(IO\.(File|Directory|Path|Drive)|Net\.|Console|Diagnostics\.(Process|Trace|Debug$)|"
            + @"Threading\.(Thread$|Timer))")]
    private static partial Regex Outside();

    [GeneratedRegex(
        @"^System\.(DateTime(Offset)?\.get_(Utc)?(Now|Today)|Guid\.(NewGuid|CreateVersion7)|Random\.|"
            + @"Environment\.(get_TickCount|GetEnv)|TimeProvider\.get_System|Diagnostics\.Stopwatch)")]
    private static partial Regex Impure();

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bGuid\.NewGuid\b|\bRandom\.Shared\b|\bnew Random\b|"
            + @"\bTimeProvider\.System\b")]
    private static partial Regex Asks();

    [GeneratedRegex(@"catch( \(Exception( (?<name>\w+))?\))?\s*\{(?<then>[^{}]*)\}")]
    private static partial Regex Caught();

    [GeneratedRegex(@"GetAwaiter\(\)\s*\.GetResult\(\)|\)\.Wait\(\)")]
    private static partial Regex Waits();

    [GeneratedRegex("(Manager|Helper|Util|Service|Dto|Handler|Processor|ViewModel|Misc|Common)s?(?![a-z])")]
    private static partial Regex Empty();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex Built();
}
