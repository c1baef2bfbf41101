using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>What became of a document when its safe repairs were made.</summary>
/// <param name="Before">The document as it was.</param>
/// <param name="Analysis">The repaired document and what is still found in it.</param>
/// <param name="Applied">The repairs in the order they were made.</param>
/// <param name="Rejected">Repairs that were not safe: each is a defect of its rule.</param>
public sealed record FixOutcome(SourceText Before, DocumentAnalysis Analysis, IReadOnlyList<AppliedFix> Applied, IReadOnlyList<RejectedFix> Rejected)
{
    public SourceText After => Analysis.Text;
}
