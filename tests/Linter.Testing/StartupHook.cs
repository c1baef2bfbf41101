#pragma warning disable MA0047, CA1050 // The runtime looks for this class outside of any namespace.

/// <summary>Runs inside a program that is started with DOTNET_STARTUP_HOOKS, and writes down which assemblies it has loaded when it ends.</summary>
internal static class StartupHook
{
    /// <summary>The variable that names the file to write.</summary>
    public const string Variable = "PMLINT_LOADED_ASSEMBLIES";

    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += static (_, _) =>
        File.WriteAllLines(Environment.GetEnvironmentVariable(Variable)!, Array.ConvertAll(AppDomain.CurrentDomain.GetAssemblies(), static assembly => assembly.GetName().Name!));
}
