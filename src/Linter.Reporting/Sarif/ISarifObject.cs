using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>An object of the SARIF 2.1.0 format that can write itself.</summary>
internal interface ISarifObject
{
    /// <summary>Writes the object with its braces, as the next value.</summary>
    void WriteTo(Utf8JsonWriter json);
}
