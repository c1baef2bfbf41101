using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Linter.Git;

/// <summary>
/// Finds the libgit2 of the system where the tool brings none.
/// LibGit2Sharp sets its own resolver and a second one throws, so the last stage of the search is used.
/// </summary>
internal static class NativeLibrarySearch
{
    // Structures differ between minor versions: only those that were tried.
    private static readonly string[] KnownNames = ["libgit2.so.1.7", "libgit2.so.1.6", "libgit2.so.1.5"];

    private static readonly Lazy<nint> Handle = new(Load);
    private static int _isRegistered;

    /// <summary>Must run before the first use of LibGit2Sharp; further calls do nothing.</summary>
    public static void Register()
    {
        if (Interlocked.Exchange(ref _isRegistered, 1) == 0)
        {
            AssemblyLoadContext.Default.ResolvingUnmanagedDll += static (_, name) =>
                name.StartsWith("git2-", StringComparison.Ordinal) ? Handle.Value : 0;
        }
    }

    private static nint Load()
    {
        foreach (var name in KnownNames)
        {
            if (NativeLibrary.TryLoad(name, out var handle))
            {
                return handle;
            }
        }

        return 0;
    }
}
