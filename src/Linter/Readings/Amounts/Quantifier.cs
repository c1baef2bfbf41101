namespace Linter.Readings.Amounts;

/// <summary>A word that means the whole of something.</summary>
internal enum Quantifier
{
    /// <summary>Before a plural: "all users".</summary>
    All = 1,

    /// <summary>Before a singular: "every customer".</summary>
    Every,

    /// <summary>Before a mass: "the entire user base".</summary>
    Entire,
}
