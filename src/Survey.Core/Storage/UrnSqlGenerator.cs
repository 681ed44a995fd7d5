using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Survey.Core.Storage;

/// <summary>
/// Makes the tables of the urn WITHOUT ROWID. An ordinary SQLite table numbers its rows in the order in which they came in,
/// whatever its key: that number would tell who answered after whom.
/// </summary>
#pragma warning disable EF1001 // The generator of SQLite has no public way to say WITHOUT ROWID.
internal sealed class UrnSqlGenerator(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
#pragma warning restore EF1001
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        if (!IsOfTheUrn(operation, model))
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }

        base.Generate(operation, model, builder, terminate: false);
        builder.AppendLine(" WITHOUT ROWID" + Dependencies.SqlGenerationHelper.StatementTerminator);
        EndStatement(builder);
    }

    private static bool IsOfTheUrn(CreateTableOperation operation, IModel? model) =>
        model?.GetEntityTypes().Any(e => e.GetTableName() == operation.Name && LeefbaarheidDb.Urn.Contains(e.ClrType)) == true;
}
