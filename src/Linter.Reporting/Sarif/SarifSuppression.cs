using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>That a finding is accepted, and why.</summary>
/// <param name="Kind">"inSource" or "external".</param>
/// <param name="Justification">Left out if empty.</param>
internal sealed record SarifSuppression(string Kind, string Justification) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kind);
        if (Justification.Length > 0)
            json.WriteString("justification", Justification);
        json.WriteEndObject();
    }
}
