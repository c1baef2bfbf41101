using System.Diagnostics;

namespace Linter.Testing;

/// <summary>The assemblies that a .NET program loads.</summary>
public static class LoadedAssemblies
{
    /// <summary>Runs a program to its end and returns the names of what it loaded, in ordinal order, without what this observation itself needs.</summary>
    public static IReadOnlyList<string> Of(ProcessStartInfo start)
    {
        using var folder = new TemporaryFolder();
        var list = Path.Combine(folder.Path, "assemblies");
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment[StartupHook.Variable] = list;
        ProgramResult.Of(start);
        return [.. File.ReadAllLines(list).Where(static name => name != typeof(StartupHook).Assembly.GetName().Name).Order(StringComparer.Ordinal)];
    }
}
