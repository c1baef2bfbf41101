using Linter.Testing;

namespace Linter.Conventions.Tests;

/// <summary>A C# file of the checkout.</summary>
/// <param name="Path">Relative to the checkout, with forward slashes.</param>
internal sealed record SourceFile(string Path)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder below src or tests that holds the project: "Linter.Rules".</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>The folders between the project and the file: "HygieneRules"; empty at the top.</summary>
    public string Folder => string.Join('/', Path.Split('/')[2..^1]);

    public string[] ReadLines() => File.ReadAllLines(CheckoutFolder.Combine(Path));

    /// <summary>All files below a folder of the checkout, build output left out, in order.</summary>
    public static IReadOnlyList<SourceFile> Below(string folder) =>
        [.. Directory.EnumerateFiles(CheckoutFolder.Combine(folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => new SourceFile(System.IO.Path.GetRelativePath(CheckoutFolder.Path, file).Replace('\\', '/')))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The namespaces that the using directives name, aliases and static members included.</summary>
    public IEnumerable<string> Usings() =>
        from line in ReadLines()
        let trimmed = line.Trim()
        where trimmed.EndsWith(';') && (trimmed.StartsWith("using ", StringComparison.Ordinal) || trimmed.StartsWith("global using ", StringComparison.Ordinal))
        where !trimmed.Contains('(', StringComparison.Ordinal) && !trimmed.StartsWith("using var ", StringComparison.Ordinal)
        select trimmed.TrimEnd(';').Split(' ')[^1];
}
