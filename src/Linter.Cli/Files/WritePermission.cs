using System.Runtime.InteropServices;

namespace Linter.Cli.Files;

/// <summary>Whether a file may be written: by its own marks, and by this user.</summary>
internal static partial class WritePermission
{
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private const int ForWriting = 2;

    /// <summary>False for a file that nobody may write, and for one that this user may not write.</summary>
    /// <param name="path">A file that exists.</param>
    public static bool IsGiven(string path) => OperatingSystem.IsWindows()
        ? !File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)
        // The attribute that .NET makes of the mode forgets that the superuser may write what belongs to others.
        : (File.GetUnixFileMode(path) & AnyWrite) != 0 && Access(path, ForWriting) == 0;

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);
}
