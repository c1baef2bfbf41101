using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Linter.Cli.Files;

/// <summary>Files that are still being written: they are deleted when the process is asked to end, as by Ctrl-C.</summary>
internal static class TemporaryFiles
{
    private static readonly ConcurrentDictionary<string, bool> Paths = new(StringComparer.Ordinal);

    /// <summary>SIGXFSZ of Linux and macOS. It is passed over, so that the write fails and its file is deleted; it would end the process.</summary>
    private const PosixSignal FileSizeExceeded = (PosixSignal)25;

    // Registered with the first file, so that a run that writes none pays nothing.
    private static readonly IReadOnlyList<PosixSignalRegistration> Registrations = Register();

    public static void Add(string path)
    {
        GC.KeepAlive(Registrations);
        Paths[path] = true;
    }

    public static void Remove(string path) => Paths.TryRemove(path, out _);

    private static List<PosixSignalRegistration> Register()
    {
        List<PosixSignalRegistration> registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, static _ => DeleteAll()),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, static _ => DeleteAll()),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, static _ => DeleteAll()),
        ];
        if (!OperatingSystem.IsWindows())
        {
            registrations.Add(PosixSignalRegistration.Create(FileSizeExceeded, static context => context.Cancel = true));
        }

        return registrations;
    }

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
