using Linter.Diagnostics;

namespace Linter.Analysis;

/// <summary>The order findings of one document are shown in: by place, then id, length and message.</summary>
internal static class DiagnosticOrder
{
    public static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id);
        order = order != 0 ? order : left.Span.Length.CompareTo(right.Span.Length);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
