namespace FactTracker.Serialization;

/// <summary>The format names of the two native forms.</summary>
internal static class FormNames
{
    public const string Document = "json";
    public const string Lines = "jsonl";

    public static string Of(SerializationForm form) => form == SerializationForm.Lines ? Lines : Document;
}
