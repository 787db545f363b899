namespace FactTracker.Serialization;

/// <summary>The file extensions of the native format.</summary>
internal static class FileExtensions
{
    private const string Gzip = ".gz";
    private const string Ledger = ".ledger.jsonl";
    private static readonly string[] OfLines = [".jsonl", ".ndjson"];

    /// <summary>Returns whether a file has the extension of the line form.</summary>
    public static bool IsOfLines(string path) => OfLines.Contains(Of(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns whether a file has the extension of a ledger, whose lines are not those of a set.</summary>
    public static bool IsOfLedger(string path) => WithoutGzip(path).EndsWith(Ledger, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns how a file is written by its extension. A file without an extension is a document.</summary>
    /// <exception cref="ArgumentException">The native format does not have the extension.</exception>
    public static WritingOptions OptionsFor(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (IsOfLedger(path))
            throw new ArgumentException(
                $"{path} is a ledger, which is appended to and never replaced; record the set in it.", nameof(path));
        if (IsOfLines(path)) return WritingOptions.Default with { Form = SerializationForm.Lines };
        if (Of(path) is var extension && (extension.Length == 0 || extension.Equals(".json", StringComparison.OrdinalIgnoreCase)))
            return WritingOptions.Default;
        throw new ArgumentException(
            $"The native format does not have the extension {Of(path)} but .json, .jsonl and .ndjson. For another format, use " +
            "ClaimSetFormats.All.WriteFile; to write the native format anyway, pass options.",
            nameof(path));
    }

    private static string Of(string path) => Path.GetExtension(WithoutGzip(path));

    private static string WithoutGzip(string path) =>
        path.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase) ? path[..^Gzip.Length] : path;
}
