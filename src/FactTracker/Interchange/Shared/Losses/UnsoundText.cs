using System.Text;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>Reports strings of kept JSON that are not valid Unicode, for which writers of other formats write U+FFFD.</summary>
internal static class UnsoundText
{
    private static readonly WritingOptions Plain = new() { Indented = false };

    extension(LossReport losses)
    {
        /// <summary>Returns the native JSON of a record as valid Unicode, and reports what was replaced.</summary>
        public string Sound(JsonPath path, string record)
        {
            var sound = SoundJson.Mend(record);
            if (!ReferenceEquals(sound, record)) losses.AddUnsound(path, record);
            return sound;
        }

        /// <summary>Returns the native JSON of a record as valid Unicode, and reports what was replaced.</summary>
        public ReadOnlyMemory<byte> Sound(JsonPath path, ReadOnlyMemory<byte> record)
        {
            if (record.Span.IndexOf("\\u"u8) < 0) return record;
            var text = Encoding.UTF8.GetString(record.Span);
            var sound = losses.Sound(path, text);
            return ReferenceEquals(sound, text) ? record : Encoding.UTF8.GetBytes(sound);
        }

        /// <summary>Reports each string of a set that is not valid Unicode.</summary>
        public void AddUnsound(ClaimSet set)
        {
            losses.Sound(JsonPath.Root, (set with { Sources = SourceList.Empty, Claims = ClaimList.Empty }).ToJson(Plain));
            for (var i = 0; i < set.Sources.Count; i++)
            {
                losses.Sound(JsonPath.Root.Member("sources").At(i), set.Sources[i].ToJson());
            }

            for (var i = 0; i < set.Claims.Count; i++)
            {
                losses.Sound(JsonPath.Root.Member("claims").At(i), set.Claims[i].ToJson());
            }
        }

        private void AddUnsound(JsonPath path, string record)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(record), new JsonReaderOptions { MaxDepth = int.MaxValue });
            var paths = new PathStack(path);
            while (reader.Read())
            {
                paths.Enter(ref reader);
                if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String && !SoundJson.IsSound(ref reader))
                    losses.Add(paths.Current, "half of a surrogate pair", "it is not valid Unicode, and U+FFFD is written for it");
                paths.Leave(ref reader);
            }
        }
    }
}
