using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes translations.</summary>
internal static class TranslationWriter
{
    public static void Write(ObjectWriter members, ValueList<Translation> translations) =>
        members.Named("translations"u8, translations, translation => translation.Language.Text, WriteOne);

    private static void WriteOne(Utf8JsonWriter json, Translation translation)
    {
        json.WriteStartObject();
        foreach (var member in translation.Members)
        {
            json.WriteString(member.Member, member.Words);
        }

        json.WriteEndObject();
    }
}
