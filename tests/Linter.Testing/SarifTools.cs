using System.Text.Json.Nodes;

namespace Linter.Testing;

/// <summary>The public validators of SARIF, as installed by tests/install-tools.</summary>
public static class SarifTools
{
    private static readonly string MultitoolFolder = Path.Combine(ReportTools.Modules, "@microsoft", "sarif-multitool-linux");
    private static readonly string Multitool = Path.Combine(MultitoolFolder, "Sarif.Multitool");

    /// <summary>Ignores the calling test where the validators are missing.</summary>
    public static void Require() => ReportTools.Require();

    /// <summary>What breaks the format's JSON schema; the multitool overlooks wrong enumeration values.</summary>
    public static string SchemaErrors(string sarif) => SchemaErrors(sarif, Path.Combine(MultitoolFolder, "sarif-2.1.0.json"));

    /// <summary>What breaks a JSON schema, one line each.</summary>
    public static string SchemaErrors(string json, string schema)
    {
        using var folder = new TemporaryFolder();
        return ReportTools.Run("node", ReportTools.Script("check-schema.js"), schema, folder.Write("checked.json", json));
    }

    /// <summary>What the multitool's rules report, down to notes; its exit code says nothing.</summary>
    public static IReadOnlyList<MultitoolResult> Validate(string sarif)
    {
        using var folder = new TemporaryFolder();
        var log = folder.Write("log.sarif", sarif);
        var report = Path.Combine(folder.Path, "report.sarif");
        ReportTools.Run(
            Multitool, "validate", log, "--config", ReportTools.Script("sarif-rules.xml"), "--rule-kind", "Sarif;Ghas",
            "--level", "Error;Warning;Note", "--quiet", "true", "--log", "ForceOverwrite", "-o", report);
        var results = JsonNode.Parse(File.ReadAllText(report))!["runs"]![0]!["results"]!.AsArray();
        return [.. results.Select(result => MultitoolResult.Of(result!))];
    }

    /// <summary>The log with the line hashes that the multitool computes from the documents.</summary>
    public static JsonNode WithRollingHashes(JsonNode log, string path, string content)
    {
        using var folder = new TemporaryFolder();
        folder.Write(path, content);
        log["runs"]![0]!["originalUriBaseIds"]!["%SRCROOT%"] = new JsonObject { ["uri"] = new Uri(folder.Path + "/").AbsoluteUri };
        var source = folder.Write("in.sarif", log.ToJsonString());
        var target = Path.Combine(folder.Path, "out.sarif");
        ReportTools.Run(Multitool, "rewrite", source, "-o", target, "--insert", "RollingHashPartialFingerprints", "--log", "ForceOverwrite");
        return JsonNode.Parse(File.ReadAllText(target))!;
    }
}
