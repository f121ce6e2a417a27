using System.Text;
using System.Text.Json;

namespace ICDD.Drafting;

/// <summary>Writes values one behind the other, in few bytes; what comes again and again is written once.</summary>
internal sealed class CompactWriter(Stream target) : IDisposable
{
    private readonly Dictionary<object, int> _known = [];
    private readonly BinaryWriter _out = new(new BufferedStream(target, 64 * 1024), Encoding.UTF8);

    public void Number(long number) => _out.Write7BitEncodedInt64(number);

    public void Flag(bool flag) => _out.Write(flag);

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        _out.Write(bytes);
    }

    public void Text(string text) => _out.Write(text);

    public void Time(DateTimeOffset time)
    {
        Number(time.Ticks);
        Number((long)time.Offset.TotalMinutes);
    }

    public void Json<T>(T value) => Bytes(JsonSerializer.SerializeToUtf8Bytes(value, JournalJson.Options));

    /// <summary>Equal values become one and the same when they are read.</summary>
    public void Shared<T>(T value, Action<T> write) where T : notnull
    {
        if (_known.TryGetValue(value, out var number))
        {
            Number(number);
            return;
        }

        Number(0);
        write(value);
        _known.Add(value, _known.Count + 1);
    }

    public void Word(string word) => Shared(word, Text);

    public void Id<TId>(TId id) where TId : struct, IId<TId> => Word(id.Value);

    public void Maybe<T>(T? value, Action<T> write) where T : struct
    {
        Flag(value.HasValue);
        if (value is { } some)
            write(some);
    }

    public void MaybeNone<T>(T? value, Action<T> write) where T : class
    {
        Flag(value is not null);
        if (value is not null)
            write(value);
    }

    public void Many<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    /// <summary>
    /// In the compact form where that holds all of it, which its plain copy shows; otherwise as JSON.
    /// </summary>
    public void Either<T>(T value, T? plain, Action<T> write) where T : class
    {
        Flag(value.Equals(plain));
        if (value.Equals(plain))
            write(value);
        else
            Json(value);
    }

    public void Dispose() => _out.Dispose();
}
