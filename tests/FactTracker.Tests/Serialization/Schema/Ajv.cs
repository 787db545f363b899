using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Serialization.Schema;

/// <summary>The JSON Schema validator of npm, installed once into the artifacts folder; without node, npm or a network tests are skipped.</summary>
internal static class Ajv
{
    private const string Package = "ajv@8.17.1";
    private const string SchemaFile = "src/FactTracker/Serialization/Schema/facttracker-1.0.schema.json";
    private static readonly string Folder = Checkout.PathOf("artifacts", "ajv");
    private static readonly Lazy<string?> WhyNot = new(Install);

    /// <summary>What is wrong with each text by the schema of a reference; nothing for those that are valid.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Validate(string reference, IReadOnlyList<string> texts)
    {
        if (WhyNot.Value is { } reason) Assert.Skip($"{Package} cannot be had: {reason}");
        var script = Checkout.PathOf("tests", "FactTracker.Tests", "Serialization", "Schema", "validate.mjs");
        var (exitCode, output, errors) = Run("node", JsonSerializer.Serialize(texts), script, Folder + "/", Checkout.PathOf(SchemaFile), reference);
        if (exitCode != 0) throw new InvalidOperationException(errors);
        return JsonSerializer.Deserialize<string[][]>(output)!;
    }

    private static string? Install()
    {
        try
        {
            Directory.CreateDirectory(Folder);
            if (File.Exists(Path.Combine(Folder, "node_modules", "ajv", "dist", "2020.js"))) return null;
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            var (exitCode, _, errors) = Run(npm, "", "install", "--prefix", Folder, "--no-audit", "--no-fund", Package);
            return exitCode == 0 ? null : errors;
        }
        catch (Win32Exception e)
        {
            return e.Message;
        }
    }

    private static (int ExitCode, string Output, string Errors) Run(string command, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, errors.Result);
    }
}
