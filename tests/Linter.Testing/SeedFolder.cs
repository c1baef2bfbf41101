using Linter.Text;

namespace Linter.Testing;

/// <summary>The seed postmortems, where they stand beside the checkout.</summary>
public static class SeedFolder
{
    /// <summary>The names of the five documents; known without the folder, so that tests can be listed.</summary>
    public static readonly IReadOnlyList<string> Names = ["000.md", "001.md", "002.md", "003.md", "004.md"];

    /// <summary>One document; ignores the running test where the folder does not stand.</summary>
    public static SourceText Read(string name) =>
        SourceText.Decode(File.ReadAllBytes(Path.Combine(SharedFolder.Require("seeds"), name)), name);

    /// <summary>One document with an edit: the first occurrence of a text is replaced.</summary>
    public static SourceText Edit(string name, string old, string edited)
    {
        var content = Read(name).Content;
        var at = content.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, $"{name} holds \"{old}\"");
        return SourceText.From(string.Concat(content.AsSpan(0, at), edited, content.AsSpan(at + old.Length)), name);
    }
}
