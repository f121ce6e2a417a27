using System.Globalization;
using System.Text;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The witness on the disk: two slots that are written in turn, so that an end in the middle of one leaves the other.
/// </summary>
internal sealed class WitnessFile : IDisposable
{
    private const int Slot = 512;
    private const string Mark = "icdd-witness 1";

    private readonly DiskFile _file;
    private long _turn;

    private WitnessFile(DiskFile file, long turn) => (_file, _turn) = (file, turn);

    /// <summary>Null where there is none, or none that can be read.</summary>
    public static Witness? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        using var file = DiskFile.Look(path);
        return Newest(file)?.Witness;
    }

    public static WitnessFile Open(string path)
    {
        var file = DiskFile.Open(path);
        return new WitnessFile(file, Newest(file)?.Turn ?? 0);
    }

    /// <summary>Returns when it survives the loss of power.</summary>
    public void Write(Witness witness)
    {
        _turn++;
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"{Mark} {_turn} {witness.Number} {witness.Hash} {witness.Length} "
                + $"{(witness.IsClosed ? "closed" : "open")}");
        var check = MinuteLine.Checksum(Encoding.ASCII.GetBytes(words)).ToString("x8", CultureInfo.InvariantCulture);
        _file.Write(Encoding.ASCII.GetBytes($"{check} {words}".PadRight(Slot - 1) + "\n"), _turn % 2 * Slot);
        _file.Sync();
    }

    public void Dispose() => _file.Dispose();

    private static (long Turn, Witness Witness)? Newest(DiskFile file) =>
        (Read(file, 0), Read(file, Slot)) switch
        {
            ({ } one, { } other) => one.Turn > other.Turn ? one : other,
            var (one, other) => one ?? other,
        };

    private static (long Turn, Witness Witness)? Read(DiskFile file, long at)
    {
        var slot = new byte[Slot];
        var words = Encoding.Latin1.GetString(slot, 0, file.Read(slot, at)).TrimEnd().Split(' ', 2);
        if (words is not [var check, var rest]
            || check != MinuteLine.Checksum(Encoding.Latin1.GetBytes(rest)).ToString("x8", CultureInfo.InvariantCulture)
            || rest.Split(' ') is not ["icdd-witness", "1", var turn, var number, var hash, var length, var state])
            return null;
        return (
            Number(turn),
            new Witness(Number(number), new EntryHash(hash), Number(length)) { IsClosed = state == "closed" });
    }

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);
}
