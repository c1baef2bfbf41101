using System.Text.Json;
using Linter.Semantics;

namespace Linter.Reporting.Models;

/// <summary>Writes the impact claims, the causes and the resolution.</summary>
internal static class ClaimsJson
{
    public static void Write(Utf8JsonWriter json, ModelPlaces places, SemanticModel model)
    {
        json.WriteStartArray("impact");
        foreach (var claim in model.Impact)
        {
            WriteClaim(json, places, claim);
        }

        json.WriteEndArray();
        WriteStatements(json, places, "rootCause", model.RootCause?.Statements);
        WriteStatements(json, places, "resolution", model.Resolution?.Statements);
    }

    private static void WriteClaim(Utf8JsonWriter json, ModelPlaces places, ImpactClaim claim)
    {
        json.WriteStartObject();
        places.Write("at", claim.Span);
        json.WriteString("text", places.Quote(claim.Span));
        json.WriteString("kind", EnumName.Of(claim.Kind));
        json.WriteString("base", EnumName.Of(claim.Base));
        json.WriteString("noun", claim.Noun);
        json.WriteString("scope", claim.Scope);
        json.WriteString("phase", claim.Phase);
        if (claim.Reading is { } reading)
        {
            json.WriteString("value", reading.Value);
            json.WriteBoolean("approx", reading.Qualifier.IsApproximate);
        }

        json.WriteEndObject();
    }

    private static void WriteStatements(Utf8JsonWriter json, ModelPlaces places, string name, IReadOnlyList<Statement>? statements)
    {
        if (statements is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var statement in statements)
        {
            json.WriteStartObject();
            places.Write("at", statement.Span);
            json.WriteString("text", statement.Text);
            json.WriteString("section", statement.Section.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
