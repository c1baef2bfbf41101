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
}
