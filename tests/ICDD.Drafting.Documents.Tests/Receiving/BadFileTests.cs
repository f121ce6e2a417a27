using System.Diagnostics;
using System.Text;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>
/// A bad file is refused in the user's words within a second or two, in little memory, and nothing happens.
/// </summary>
public class BadFileTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    public static TheoryData<string> Packages => [.. BadFiles.Packages.Keys];

    public static TheoryData<string> Texts => [.. BadFiles.Texts.Keys];

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task A_bad_Word_file_is_refused_as_a_redline(string name)
    {
        using var hall = await ShortNegotiation.Opened();
        var (file, refusal) = BadFiles.Packages[name];
        var bytes = file();
        var watch = Stopwatch.StartNew();

        var read = await WordRedline.Read(hall.Draft, hall.At, bytes);

        Assert.Equal(refusal, read.Refusal?.GetType());
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_bad_Word_file_is_refused_as_a_zero_draft(string name)
    {
        var (file, refusal) = BadFiles.Packages[name];
        var bytes = file();
        if (refusal == typeof(FileIsNotWord) && !bytes.AsSpan().StartsWith("PK\u0003"u8))
            return;

        Assert.Equal(refusal, ZeroDraftReading.Read(bytes, null).Refusal?.GetType());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_bad_text_is_refused_as_a_zero_draft(string name)
    {
        var (file, refusal) = BadFiles.Texts[name];

        Assert.Equal(refusal, ZeroDraftReading.Read(file(), null).Refusal?.GetType());
    }

    [Fact]
    public void There_are_at_least_thirty_of_them() => Assert.True(
        BadFiles.Packages.Count + BadFiles.Texts.Count >= 30);

    [Fact]
    public async Task Of_a_file_of_two_hundred_megabytes_only_the_first_ten_are_read()
    {
        await using var endless = new EndlessStream(200L * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = await ReceivedFile.Read(endless, TestContext.Current.CancellationToken);

        Assert.Equal(new FileIsTooLarge(10), read.Refusal);
        Assert.InRange(endless.Given, FileLimits.Bytes, FileLimits.Bytes + (1 << 20));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64L * 1024 * 1024);
    }

    [Fact]
    public async Task An_empty_file_is_told() =>
        Assert.IsType<FileIsEmpty>(
            (await ReceivedFile.Read(new MemoryStream(), TestContext.Current.CancellationToken)).Refusal);

    [Theory]
    [InlineData("a zip bomb of many parts")]
    [InlineData("a billion laughs")]
    [InlineData("a hundred thousand parts")]
    [InlineData("twenty thousand nested elements")]
    public void What_would_fill_the_memory_is_refused_in_little_of_it(string name)
    {
        var bytes = BadFiles.Packages[name].File();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.NotNull(ZeroDraftReading.Read(bytes, null).Refusal);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 16L * 1024 * 1024);
    }

    [Fact]
    public void A_refusal_names_the_paragraph_and_shows_nothing_that_lies()
    {
        var refusal = ZeroDraftReading.Read(
            BadFiles.Docx(BadFiles.Paragraph("Recalling the \u202Eevil words")), null).Refusal;

        Assert.Equal(new ParagraphHasForbiddenCharacter("Recalling the", "U+202E", "RIGHT-TO-LEFT OVERRIDE"), refusal);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("mailto:a@example.org")]
    public void An_address_to_click_is_words_and_no_more(string target) =>
        Assert.True(ZeroDraftReading.Read(BadFiles.Related("hyperlink", target), null).IsReceived);

    [Fact]
    public void A_strict_file_is_read_like_any_other() =>
        Assert.Equal(
            ["Recalling the past", "Decides to meet"],
            ZeroDraftReading.Read(BadFiles.Strict(), null).Value!.Lines.Select(line => line.Text));

    [Fact]
    public void Text_with_and_without_a_mark_of_its_encoding_is_read_alike() => Assert.Equal(
        ZeroDraftReading.Read(Encoding.UTF8.GetBytes("1. Décide"), null).Value!.Lines,
        ZeroDraftReading.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("1. Décide")], null).Value!.Lines);

    [Fact]
    public void Bookmarks_that_stand_twice_or_name_no_clause_do_no_harm()
    {
        const string twice = "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"clause_c1\"/><w:r><w:t>One</w:t></w:r></w:p>";

        Assert.True(ZeroDraftReading.Read(
            BadFiles.Docx(twice + twice.Replace("c1", "c999", StringComparison.Ordinal) + twice), null).IsReceived);
    }

    private sealed class EndlessStream(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = (int)Math.Min(buffer.Length, length - Given);
            buffer.Span[..count].Fill((byte)'x');
            Given += count;
            return ValueTask.FromResult(count);
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
