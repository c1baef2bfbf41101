using Linter.Analysis;

namespace Linter.Testing;

/// <summary>A folder that holds nothing but the document: every other file it links to is missing.</summary>
public sealed class EmptyFolder : ILinkTargets
{
    public LinkTarget Find(string documentPath, string target) => new(LinkTargetState.Missing);
}
