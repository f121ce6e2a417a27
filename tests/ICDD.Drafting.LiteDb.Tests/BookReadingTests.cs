using System.Buffers;
using System.Text;
using CsCheck;

namespace ICDD.Drafting.LiteDb.Tests;

public sealed class BookReadingTests
{
    private static readonly int[] Sittings = [1, 3, 1, 5, 2, 4];

    private static readonly (byte[] Bytes, long[] Ends) Book = Write(Sittings);

    [Fact]
    public void Cut_anywhere_a_book_counts_up_to_its_last_whole_sitting_and_is_not_damaged()
    {
        for (var length = (int)Book.Ends[0]; length <= Book.Bytes.Length; length++)
        {
            var reading = Read(Book.Bytes[..length], out var numbers);
            var whole = Book.Ends.Count(end => end <= length) - 1;
            Assert.Equal(Sittings.Take(whole).Sum(), numbers.Length);
            Assert.Equal((false, Book.Ends[whole]), (reading.Damaged, reading.End));
        }
    }

    [Fact]
    public void The_last_sitting_written_in_any_order_of_its_blocks_is_torn_and_not_damage()
    {
        var (start, end) = ((int)Book.Ends[^2], (int)Book.Ends[^1]);
        for (var at = start; at < end; at++)
        {
            var bytes = Book.Bytes.ToArray();
            bytes.AsSpan(at, Math.Min(64, end - at)).Clear();
            var reading = Read(bytes, out var numbers);
            Assert.Equal(Enumerable.Range(1, 12).Select(each => (long)each), numbers);
            Assert.Equal((false, start, end - start), (reading.Damaged, (int)reading.End, (int)reading.Torn));
        }
    }

    [Fact]
    public void A_flipped_bit_anywhere_before_the_last_sitting_is_damage()
    {
        for (var at = 0; at < Book.Ends[^2]; at++)
        {
            var bytes = Book.Bytes.ToArray();
            bytes[at] ^= (byte)(1 << (at % 8));
            var reading = Read(bytes, out var numbers);
            Assert.True(reading.Damaged);
            Assert.InRange(numbers.Length, reading.Reached - 2, reading.Reached);
        }
    }

    [Fact]
    public void Junk_between_two_lines_is_damage_though_nothing_is_missing()
    {
        var at = (int)Book.Ends[3];
        var reading = Read([.. Book.Bytes[..at], .. "junk\n"u8, .. Book.Bytes[at..]], out var numbers);
        Assert.Equal((true, 16), (reading.Damaged, numbers.Length));
    }

    [Fact]
    public void A_sitting_that_is_missing_whole_is_damage_though_all_lines_are_good()
    {
        var (from, to) = ((int)Book.Ends[2], (int)Book.Ends[3]);
        var reading = Read([.. Book.Bytes[..from], .. Book.Bytes[to..]], out var numbers);
        Assert.Equal((true, 16L, 15), (reading.Damaged, reading.Reached, numbers.Length));
    }

    [Fact]
    public void Any_bytes_are_read_without_a_fault() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.Int[0, 400]).Sample((bytes, keep) =>
        {
            MinuteLine.Read(bytes);
            Read([.. Book.Bytes.Take(keep), .. bytes], out var numbers);
            Assert.True(numbers.Length <= 16);
        });

    [Fact]
    public void A_mutated_book_never_yields_a_minute_that_was_not_written() =>
        Gen.Select(Gen.Int[0, Book.Bytes.Length - 1], Gen.Byte.Array[1, 40], Gen.Int[0, 3]).Sample((at, bytes, way) =>
        {
            byte[] mutated = way switch
            {
                0 => [.. Book.Bytes[..at], .. bytes, .. Book.Bytes[at..]],
                1 => [.. Book.Bytes[..at], .. bytes, .. Book.Bytes[Math.Min(Book.Bytes.Length, at + bytes.Length)..]],
                2 => [.. Book.Bytes[..at], .. Book.Bytes[Math.Min(Book.Bytes.Length, at + bytes.Length)..]],
                _ => [.. Book.Bytes[..at], .. Book.Bytes[(at / 2)..]],
            };
            var reading = new BookReading(new MemoryFile(mutated));
            foreach (var placed in reading.Minutes())
                Assert.Equal($"\"act {placed.Minute.Number}\"", Encoding.UTF8.GetString(placed.Minute.Entry.Body.Span));
        });

    [Fact]
    public void What_is_written_in_a_line_is_read_from_it() =>
        Gen.Select(
            Gen.Byte.Where(each => each != '\n').Array[0, 100], Gen.Long[1, long.MaxValue], Gen.Long[1, long.MaxValue])
            .Sample((body, number, version) =>
            {
                var stream = new StreamId("a/brief/é");
                var minute = new Minute(
                    number, stream, new SealedEntry(version, body, EntryHash.First.Next(stream, version, body)));
                var line = new ArrayBufferWriter<byte>();
                MinuteLine.Write(line, minute, new Sitting(number, number));
                var read = MinuteLine.Read(line.WrittenSpan[..^1])!.Value;
                Assert.Equal((number, stream, version, minute.Entry.Hash), (
                    read.Minute.Number, read.Minute.Stream, read.Minute.Entry.Version, read.Minute.Entry.Hash));
                Assert.True(body.AsSpan().SequenceEqual(read.Minute.Entry.Body.Span));
            });

    private static BookReading Read(byte[] bytes, out long[] numbers)
    {
        var reading = new BookReading(new MemoryFile(bytes));
        numbers = [.. reading.Minutes().Select(placed => placed.Minute.Number)];
        return reading;
    }

    private static (byte[] Bytes, long[] Ends) Write(int[] sittings)
    {
        var (file, stream, hash, number) = (new MemoryFile([]), new StreamId("bali-message"), EntryHash.First, 0L);
        StoreOpening.WriteAll(file, []);
        var ends = new List<long> { file.Length };
        var book = new MinuteBook(file, new BookIndex());
        foreach (var count in sittings)
        {
            var minutes = new List<Minute>();
            for (var each = 0; each < count; each++)
            {
                var body = Encoding.UTF8.GetBytes($"\"act {++number}\"");
                hash = hash.Next(stream, number, body);
                minutes.Add(new Minute(number, stream, new SealedEntry(number, body, hash)));
            }

            book.Write(minutes);
            ends.Add(file.Length);
        }

        return (file.Bytes, [.. ends]);
    }
}
