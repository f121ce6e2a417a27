namespace ICDD.Drafting.LiteDb;

/// <summary>Whether there is still room to record, and to say that there soon will be none.</summary>
internal sealed class DiskRoom(string folder)
{
    private const long Least = 64 * 1024;
    private const long Most = 16 * 1024 * 1024;

    // ENOSPC, EFBIG and EDQUOT; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.
    private static readonly int[] Full = [28, 27, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public static bool IsLackedBy(Exception failure) => failure is IOException && Full.Contains(failure.HResult);

    public long Free
    {
        get
        {
            try
            {
                return new DriveInfo(folder).AvailableFreeSpace;
            }
            catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
            {
                return long.MaxValue;
            }
        }
    }

    /// <summary>A hundredth of the disk is left for the log, and for closing in order.</summary>
    public bool IsShort => Free < Reserve;

    /// <summary>A little more than was short, so that recording does not stop again at once.</summary>
    public bool IsEnough => Free >= Reserve + Reserve / 2;

    private long Reserve { get; } = Math.Clamp(Size(folder) / 100, 0, Most) is var part and >= Least
        ? part
        : Math.Min(Least, Size(folder) / 8);

    private static long Size(string folder)
    {
        try
        {
            return new DriveInfo(folder).TotalSize;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
