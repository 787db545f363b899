using FactTracker.Analysis;

namespace FactTracker.Storage;

/// <summary>Finds out which sources a query asks about.</summary>
internal static class SourceNeeds
{
    public static NeededSources Of(QueryExpression expression) => expression switch
    {
        AllExpression all => all.Items.Max(Of),
        AnyExpression any => any.Items.Max(Of),
        NotExpression not => Of(not.Inner),
        CertaintyExpression sure => Of(sure.Inner),
        PresenceExpression presence => Of(presence.Name.Field, isWords: false),
        ComparisonExpression comparison => Of(comparison.Name.Field, comparison.Operator == QueryOperator.HasWords),
        _ => NeededSources.None,
    };

    private static NeededSources Of(QueryField field, bool isWords) => field switch
    {
        QueryField.Origins => NeededSources.All,
        QueryField.SourceKind or QueryField.SourcePublisher or QueryField.SourcePublished => NeededSources.Cited,
        QueryField.Source when isWords => NeededSources.Cited,
        _ => NeededSources.None,
    };
}
