using System.Buffers;
using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes a set as lines: itself first, then a source or a claim on each.</summary>
internal static class LinesWriter
{
    /// <summary>Writes line by line into the buffer, coming back after each.</summary>
    public static IEnumerable<int> Steps(ClaimSet set, IBufferWriter<byte> output)
    {
        using var json = NativeJson.Writer(output, indented: false);
        var lostSources = ListOf(set, "sources");
        var lostClaims = ListOf(set, "claims");
        var kept = lostSources is null ? set.Extensions : set.Extensions.Without("sources");
        var header = new ObjectWriter(json, lostClaims is null ? kept : kept.Without("claims"));
        HeaderWriter.WriteMembers(header, set);
        header.End();
        EndLine(json, output);
        yield return 1;
        foreach (var source in set.Sources)
        {
            WriteWrapped(json, output, "source", () => SourceWriter.Write(json, source));
            yield return 1;
        }

        foreach (var claim in set.Claims)
        {
            WriteWrapped(json, output, "claim", () => ClaimWriter.Write(json, claim));
            yield return 1;
        }

        foreach (var element in RawWriter.Elements(lostSources))
        {
            WriteWrapped(json, output, "source", () => RawWriter.Write(json, element));
        }

        foreach (var element in RawWriter.Elements(lostClaims))
        {
            WriteWrapped(json, output, "claim", () => RawWriter.Write(json, element));
        }
    }

    // Records that could not be read; what is no list of them stays where it stood, on the set's own line.
    private static RawJson? ListOf(ClaimSet set, string name) => set.Extensions[name] is { } kept && kept.AsUtf8()[0] == '[' ? kept : null;

    private static void WriteWrapped(Utf8JsonWriter json, IBufferWriter<byte> output, string name, Action write)
    {
        json.WriteStartObject();
        json.WritePropertyName(name);
        write();
        json.WriteEndObject();
        EndLine(json, output);
    }

    private static void EndLine(Utf8JsonWriter json, IBufferWriter<byte> output)
    {
        json.Flush();
        output.Write("\n"u8);
        json.Reset(output);
    }
}
