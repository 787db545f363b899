using System.Text.Json;
using FactTracker.Json;
using NodaTime;

namespace FactTracker.History;

/// <summary>The content of a lock file: who holds the lock.</summary>
/// <param name="Holder">Who holds it.</param>
/// <param name="Number">Distinguishes the locks of one process.</param>
internal sealed record LockText(LedgerHolder Holder, long Number)
{
    public byte[] ToUtf8() =>
    [
        .. RawBuilder.Build(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("process"u8, Holder.Process);
            json.WriteString("host"u8, Holder.Host);
            json.WriteString("user"u8, Holder.User);
            json.WritePropertyName("since"u8);
            InstantWriter.Write(json, Holder.Since);
            json.WriteNumber("number"u8, Number);
            json.WriteEndObject();
        }).AsUtf8(),
        (byte)'\n',
    ];

    /// <summary>Reads the content, or returns null if it is none, as before it was written.</summary>
    public static LockText? Of(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return null;
            return root.TryGetProperty("process"u8, out var process) && process.TryGetInt32(out var number)
                && Text(root, "host"u8) is { } host && Text(root, "user"u8) is { } user
                && Text(root, "since"u8) is { } since && InstantText.TryRead(System.Text.Encoding.UTF8.GetBytes(since), out Instant at)
                && root.TryGetProperty("number"u8, out var counted) && counted.TryGetInt64(out var count)
                ? new LockText(new LedgerHolder(number, host, user, at), count)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement root, ReadOnlySpan<byte> name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
