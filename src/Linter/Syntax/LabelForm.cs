namespace Linter.Syntax;

/// <summary>How a label is marked.</summary>
public enum LabelForm
{
    /// <summary>**Name:** or **Name**: or __Name__:</summary>
    Bold,

    /// <summary>Name: value</summary>
    Plain,

    /// <summary>`Name:` or _Name:_</summary>
    Other,
}
