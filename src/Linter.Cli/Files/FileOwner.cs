using System.Runtime.InteropServices;

namespace Linter.Cli.Files;

/// <summary>User and group of a file on Linux. Elsewhere, and where the system does not allow it, a new file stays with who wrote it.</summary>
internal static partial class FileOwner
{
    private const int CurrentFolder = -100;
    private const uint UserAndGroup = 0x8 | 0x10;

    // The layout of statx is the same on every architecture; that of stat is not.
    private const int StatusSize = 256;
    private const int UserOffset = 20;
    private const int GroupOffset = 24;

    /// <summary>Gives a file the user and group of another, if it may.</summary>
    public static void TryCopy(string from, string to)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            Span<byte> status = stackalloc byte[StatusSize];
            if (ReadStatus(CurrentFolder, from, 0, UserAndGroup, status) == 0)
            {
                _ = ChangeOwner(to, MemoryMarshal.Read<uint>(status[UserOffset..]), MemoryMarshal.Read<uint>(status[GroupOffset..]));
            }
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            // A C library without statx.
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ReadStatus(int folder, string path, int flags, uint mask, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint user, uint group);
}
