namespace ICDD.Drafting.Web.Tests;

public sealed class PictureVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drafting-").FullName;

    [Fact]
    public async Task The_pictures_of_a_store_are_drawn_as_files_in_the_language_asked_for()
    {
        Assert.Equal(0, await Run("replay", Samples.River, "--out", At("replayed")));
        Assert.Equal(0, await Run("import-journal", At("replayed/journal.jsonl"), At("data")));

        Assert.Equal(0, await Run("picture", At("data"), "river-compact", "--out", At("drawn"), "--format", "svg"));
        Assert.Equal(0, await Run(
            "picture",
            At("data"),
            "river-compact",
            "--out",
            At("gambar"),
            "--name",
            "lineage",
            "--format",
            "svg",
            "--language",
            "id"));

        Assert.Superset(
            new[] { "lineage", "recommendation-map", "standing-together", "trend" }
                .Select(name => $"river-compact-{name}.svg")
                .ToHashSet(),
            Directory.GetFiles(At("drawn")).Select(file => Path.GetFileName(file)).ToHashSet());
        Assert.Contains("Silsilah dokumen", await File.ReadAllTextAsync(
            Assert.Single(Directory.GetFiles(At("gambar"))),
            TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--name", "landscape")]
    [InlineData("--format", "bmp")]
    [InlineData("--language", "tlh")]
    public async Task What_cannot_be_drawn_ends_with_a_failure(string option, string value)
    {
        Assert.Equal(0, await Run("replay", Samples.River, "--out", At("replayed")));
        Assert.Equal(0, await Run("import-journal", At("replayed/journal.jsonl"), At("data")));

        Assert.Equal(
            1,
            await Run("picture", At("data"), "river-compact", "--out", At("drawn"), "--format", "svg", option, value));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<int> Run(params string[] args) => Verbs.Find(args)!;

    private string At(string name) => Path.Combine(_folder, name);
}
