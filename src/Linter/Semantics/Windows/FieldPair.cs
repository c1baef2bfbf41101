using Linter.Text;

namespace Linter.Semantics.Windows;

/// <summary>A labelled start and the labelled end that belongs to it.</summary>
/// <param name="Start">The start.</param>
/// <param name="End">The end.</param>
internal sealed record FieldPair(LabelledInstant Start, LabelledInstant End)
{
    public TextSpan Span => Start.Reading.Span.Union(End.Reading.Span);

    public bool IsIn(Section block) => ReferenceEquals(Start.Block, block) || ReferenceEquals(End.Block, block);
}
