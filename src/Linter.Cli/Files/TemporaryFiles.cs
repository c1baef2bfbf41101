using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Linter.Cli.Files;

/// <summary>Files that are still being written: they are deleted when the process is asked to end, as by Ctrl-C.</summary>
internal static class TemporaryFiles
{
    private static readonly ConcurrentDictionary<string, bool> Paths = new(StringComparer.Ordinal);

    // Registered with the first file, so that a run that writes none pays nothing.
    private static readonly PosixSignalRegistration[] Registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, static _ => DeleteAll()),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, static _ => DeleteAll()),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, static _ => DeleteAll()),
    ];

    public static void Add(string path)
    {
        GC.KeepAlive(Registrations);
        Paths[path] = true;
    }

    public static void Remove(string path) => Paths.TryRemove(path, out _);

    // The process ends by the signal's own action when this returns.
    private static void DeleteAll()
    {
        foreach (var path in Paths.Keys)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Nobody is left to tell.
            }
        }
    }
}
