using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes conflicts of merges.</summary>
internal static class MergeConflictWriter
{
    public static void Write(Utf8JsonWriter json, MergeConflict conflict)
    {
        var members = new ObjectWriter(json, conflict.Extensions);
        members.Text("id"u8, conflict.Id);
        members.Text("member"u8, conflict.Member);
        members.Raw("base"u8, conflict.Base);
        members.Raw("ours"u8, conflict.Ours);
        members.Raw("theirs"u8, conflict.Theirs);
        members.Word("type"u8, conflict.Type);
        members.End();
    }
}
