using Linter.Semantics;
using Linter.Semantics.Impacts;
using Linter.Tests.Semantics.Prose;

namespace Linter.Tests.Semantics.Impacts;

/// <summary>Reads the claims of a text under a heading.</summary>
internal static class ImpactSample
{
    public static IReadOnlyList<ImpactClaim> Read(string text, string heading = "Impact") =>
        ImpactReader.Read(ProseSample.Model(Document(text, heading)).Outline);

    public static ImpactClaim Single(string text) => Read(text).Should().ContainSingle().Subject;

    /// <summary>The claims as "Kind text", separated by bars.</summary>
    public static string Show(string text, string heading = "Impact") =>
        string.Join(" | ", Read(text, heading).Select(claim => $"{claim.Kind} {ProseSample.Slice(Document(text, heading), claim.Span)}"));

    private static string Document(string text, string heading) => $"## {heading}\n\n{text}\n";
}
