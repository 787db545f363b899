using System.Buffers;
using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes a set as one document.</summary>
internal static class DocumentWriter
{
    /// <summary>Writes record by record into the buffer, coming back after each.</summary>
    public static IEnumerable<int> Steps(ClaimSet set, IBufferWriter<byte> output, bool indented)
    {
        using var json = NativeJson.Writer(output, indented);
        foreach (var step in Steps(json, set))
        {
            json.Flush();
            yield return step;
        }

        output.Write("\n"u8);
        yield return 1;
    }

    /// <summary>Writes the whole set into somebody else's JSON.</summary>
    public static void Write(Utf8JsonWriter json, ClaimSet set)
    {
        foreach (var _ in Steps(json, set))
        {
        }
    }

    private static IEnumerable<int> Steps(Utf8JsonWriter json, ClaimSet set)
    {
        var members = new ObjectWriter(json, set.Extensions);
        HeaderWriter.WriteMembers(members, set);
        if (members.StartList("sources"u8, set.Sources.Count))
        {
            foreach (var source in set.Sources)
            {
                SourceWriter.Write(json, source);
                yield return 1;
            }

            members.EndList("sources"u8);
        }

        if (members.StartList("claims"u8, set.Claims.Count))
        {
            foreach (var claim in set.Claims)
            {
                ClaimWriter.Write(json, claim);
                yield return 1;
            }

            members.EndList("claims"u8);
        }

        members.End();
        yield return 1;
    }
}
