namespace Linter.Benchmarks;

/// <summary>A program of .NET that does nothing: what every tool that is written for it costs at least.</summary>
internal static class BareStart
{
    /// <summary>The only argument of this program then.</summary>
    public const string Argument = "nothing";

    public const string Name = "a bare .NET start";

    /// <param name="tool">What it is compared with: it is started in the same way, as a program or as a library for dotnet.</param>
    /// <param name="folder">The current folder of the process.</param>
    public static ToolCost Measure(string tool, string folder)
    {
        var library = typeof(BareStart).Assembly.Location;
        return new MeasuredTool(tool.EndsWith(".dll", StringComparison.Ordinal) ? library : Path.ChangeExtension(library, null), folder).Run(Argument);
    }
}
