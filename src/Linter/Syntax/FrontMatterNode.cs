using Linter.Text;

namespace Linter.Syntax;

/// <summary>The metadata block at the top: YAML between --- or TOML between +++.</summary>
public sealed class FrontMatterNode(TextSpan span, FrontMatterFormat format, IReadOnlyList<FrontMatterField> fields) : BlockNode(span)
{
    public FrontMatterFormat Format { get; } = format;

    /// <summary>The scalar fields in document order; nested keys are joined by a dot.</summary>
    public IReadOnlyList<FrontMatterField> Fields { get; } = fields;
}
