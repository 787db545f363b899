namespace FactTracker.Notebooks;

/// <summary>How values of a type are shown.</summary>
/// <param name="Type">The type.</param>
/// <param name="ToHtml">Returns a value as HTML.</param>
/// <param name="ToText">Returns a value as plain text.</param>
internal sealed record NotebookFormat(Type Type, Func<object, string> ToHtml, Func<object, string> ToText)
{
    public static NotebookFormat Of<T>(Func<T, string> toHtml, Func<T, string> toText)
        where T : class => new(typeof(T), value => toHtml((T)value), value => toText((T)value));
}
