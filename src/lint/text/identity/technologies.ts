/* One table, longer than a file should be: technologies that stand in for each other, by kind. Data only. */
import type { FieldOfWork } from './field-of-work.ts';

/** Languages, systems and tools that software is built with. Technologies of one group stand in for each other: an agent for one has no use for what belongs to another alone. */
export const RIVAL_TOOLS: readonly (readonly FieldOfWork[])[] = [
  // Languages, by frameworks, manifests, builds and test runners.
  [
    {
      name: 'Python',
      names: 'python, django, fastapi, flask, pandas, numpy, jupyter, pytorch, pydantic',
      signs:
        'requirements.txt, pyproject.toml, pip install, pytest, setup.py, mypy, sqlalchemy, celery, uvicorn, gunicorn, virtualenv, __init__.py, pep 8, python package, python packages, python module, python modules, python script, python scripts, django, flask, fastapi, pydantic, numpy, pandas, jupyter notebook, jupyter notebooks, type-hinted python',
      hints: 'ruff, black, poetry, uv, decorators, dataclasses, dataclass, asyncio, tox',
    },
    {
      name: 'JavaScript',
      names:
        'javascript, typescript, node, nodejs, node.js, react, vue, angular, svelte, nextjs, next.js, express, nestjs, electron, deno, bun',
      signs:
        'package.json, npm install, npm run, tsconfig.json, eslint, vitest, webpack, yarn, pnpm, express.js, nest.js, mocha, node_modules, jsdoc, npm package, npm packages, node.js streams, typescript types, typescript interfaces, javascript bundle, es modules',
      hints: 'jest, prettier, vite, npm, promises, zod, babel',
    },
    {
      name: 'Java',
      names: 'java, kotlin, spring, jvm, scala, android, quarkus, micronaut, groovy',
      signs:
        'spring boot, pom.xml, mvn, maven build, junit 5, junit tests, mockito, hibernate, gradlew, build.gradle, jakarta ee, lombok, spring security, spring data, jpa entities, spring beans, java records, java streams, jvm flags, jvm tuning',
      hints: 'maven, gradle, jpa, beans, servlet, servlets, tomcat, jdbc',
    },
    {
      name: '.NET',
      names: 'c#, csharp, c sharp, .net, dotnet, asp.net, aspnet, blazor, f#, maui, unity, wpf, xamarin',
      signs:
        'entity framework, ef core, nuget, csproj, dotnet build, dotnet test, dotnet run, xunit, nunit, appsettings.json, program.cs, linq, linq query, linq queries, blazor, asp.net, c# records, .net assemblies, dotnet publish, wpf, winforms',
      hints: 'razor, records, roslyn, kestrel, mstest',
    },
    {
      name: 'Go',
      names: 'go, golang',
      signs:
        'go.mod, goroutine, goroutines, gofmt, go vet, go test, golangci-lint, go fmt, go modules, go.sum, gorm, goroutine-safe, go channels, go routine, go routines, go test -race, context.context, table-driven go tests, go interfaces, go structs',
      hints: 'channels, gin, cobra, echo, context.context, defer',
    },
    {
      name: 'Rust',
      names: 'rust, rustacean, wasm, tokio, actix, tauri, bevy, anchor, solana',
      signs:
        'cargo.toml, cargo build, cargo test, cargo clippy, cargo fmt, cargo run, rustfmt, borrow checker, serde, crates.io, axum, unsafe blocks, rust crate, rust crates, tokio, rust traits, lifetimes of borrows, rust macros',
      hints: 'clippy, crate, crates, lifetimes, traits, cargo',
    },
    {
      name: 'Ruby',
      names: 'ruby, rails, sinatra, hanami',
      signs:
        'gemfile, bundle install, bundle exec, rubocop, rspec, activerecord, sidekiq, rake task, rake tasks, factorybot, erb templates, ruby gem, ruby gems, rails controllers, rails migration, rails migrations, haml',
      hints: 'bundler, gems, rake, minitest',
    },
    {
      name: 'PHP',
      names: 'php, laravel, symfony, wordpress, drupal, magento, livewire, codeigniter',
      signs:
        'composer.json, phpunit, phpstan, artisan, eloquent, blade templates, psr-12, psr-4, wp-config.php, php-fpm, psalm, php files, laravel, symfony, wordpress plugin, php sessions',
      hints: 'composer, blade, twig, pest',
    },
    {
      name: 'Swift',
      names: 'swift, ios, swiftui, uikit, macos, xcode, apple, objective-c',
      signs:
        'package.swift, xcodebuild, podfile, cocoapods, xctest, core data, swiftlint, testflight, info.plist, combine publishers, swift package, swift packages, swiftui views, swift concurrency, xcode project',
      hints: 'actors, spm, storyboard, storyboards, instruments',
    },
    {
      name: 'Dart',
      names: 'dart, flutter',
      signs: 'pubspec.yaml, dart widgets, flutter pub, riverpod, flutter test, widget tree, stateless widget, stateful widget',
      hints: 'widgets, bloc, pub.dev',
    },
    {
      name: 'Elixir',
      names: 'elixir, phoenix, erlang, otp, beam',
      signs: 'mix.exs, mix test, mix format, genserver, genservers, liveview, ecto, exunit, supervision tree, supervision trees',
      hints: 'dialyzer, credo, hex',
    },
    {
      name: 'C++',
      names: 'c++, cpp, embedded, firmware, arduino, unreal, qt',
      signs:
        'cmakelists.txt, std::vector, unique_ptr, shared_ptr, clang-tidy, googletest, header files, raii wrappers, c++ templates, std::move, cmake target, cmake targets',
      hints: 'cmake, valgrind, templates, conan',
    },
    {
      name: 'R',
      names: 'rstats, tidyverse, shiny, bioconductor, ggplot2',
      signs: 'dplyr, rmarkdown, cran, testthat, renv.lock, tidyr',
    },
  ],
  // Infrastructure as code.
  [
    {
      name: 'Terraform',
      names: 'terraform, opentofu, terragrunt, hcl',
      signs: '.tf, .tfstate, .tfvars, terraform init, terraform plan, terraform apply, terraform fmt, tflint',
    },
    { name: 'Bicep', names: 'bicep, arm', signs: '.bicep, .bicepparam, az deployment, main.bicep' },
    { name: 'Pulumi', names: 'pulumi', signs: 'pulumi up, pulumi preview, pulumi stack, pulumi.yaml' },
    {
      name: 'CloudFormation',
      names: 'cloudformation, cdk, sam',
      signs: 'aws cloudformation, cfn-lint, cloudformation stack, cloudformation template, template.yaml',
    },
    { name: 'Ansible', names: 'ansible', signs: 'ansible-playbook, playbook.yml, ansible-lint, ansible galaxy' },
  ],
  // Clouds.
  [
    {
      name: 'AWS',
      names: 'aws, amazon',
      signs:
        's3 bucket, s3 buckets, dynamodb, cloudwatch, ec2 instance, ec2 instances, eks, ecs, fargate, sqs, route 53, sagemaker, cloudtrail, aws cli, lambda function, lambda functions, rds, aws lambda, s3 lifecycle, aws organizations, amazon',
      hints: 's3, ec2, iam, sns, lambda',
    },
    {
      name: 'Azure',
      names: 'azure, microsoft',
      signs:
        'key vault, cosmos db, entra id, app service, aks, blob storage, azure devops, application insights, log analytics, resource group, resource groups, azure functions, azure resource, azure resources, arm template, arm templates, azure monitor, azure sql',
      hints: 'kusto, vnet, managed identity',
    },
    {
      name: 'Google Cloud',
      names: 'gcp, google cloud, gcloud, firebase',
      signs:
        'bigquery, cloud run, gke, pub/sub, vertex ai, cloud spanner, cloud functions, gsutil, cloud storage bucket, google cloud, gcp project, gcp projects, firestore',
    },
  ],
  // Phones.
  [
    {
      name: 'iOS',
      names: 'ios, swift, swiftui, iphone, ipad, apple, xcode, uikit',
      signs: 'testflight, cocoapods, podfile, app store connect, core data, xctest, info.plist',
    },
    {
      name: 'Android',
      names: 'android, kotlin, google play, jetpack',
      signs: 'jetpack compose, androidmanifest.xml, play console, espresso tests, room database, apk, logcat',
    },
    {
      name: 'Flutter',
      names: 'flutter, dart',
      signs: 'pubspec.yaml, dart widgets, flutter widgets, riverpod, widget tree, stateless widget',
    },
    {
      name: 'React Native',
      names: 'react native, react-native, expo, mobile dev',
      signs: 'metro bundler, expo go, eas build, flatlist, asyncstorage, react native components',
    },
  ],
  // User interfaces.
  [
    {
      name: 'React',
      names: 'react, nextjs, next, next.js, remix, react native',
      signs:
        'usestate, useeffect, usememo, usereducer, usecallback, .tsx, jsx, react component, react components, react hooks, next.js, react server components, redux store, redux toolkit, react context',
      hints: 'hooks, redux',
    },
    { name: 'Vue', names: 'vue, nuxt, vue.js', signs: '.vue, v-if, v-for, v-model, v-bind, pinia, vuex, vue component, vue components' },
    {
      name: 'Angular',
      names: 'angular, rxjs, ngrx',
      signs: 'ng serve, ng build, ng generate, ngmodule, ngmodules, angular.json, angular component, angular components, zone.js',
    },
    {
      name: 'Svelte',
      names: 'svelte, sveltekit',
      signs: '.svelte, svelte store, svelte stores, svelte component, svelte components, runes',
    },
  ],
  // Game engines.
  [
    {
      name: 'Unity',
      names: 'unity, unity3d',
      signs:
        'monobehaviour, scriptableobject, scriptableobjects, prefab, prefabs, unity scene, unity editor, unity project, c# scripts in unity, unity assets',
    },
    {
      name: 'Unreal',
      names: 'unreal, ue4, ue5',
      signs: 'blueprints, uproperty, ufunction, nanite, lumen, .uproject, unreal engine, blueprint graph, blueprint graphs, unreal actor',
    },
    { name: 'Godot', names: 'godot, gdscript', signs: 'gdscript, .tscn, godot scene, export_var' },
  ],
  // Databases.
  [
    {
      name: 'PostgreSQL',
      names: 'postgres, postgresql, pg, neon, supabase, psql',
      signs:
        'pg_stat_statements, pgbouncer, autovacuum, jsonb, pg_dump, postgis, pgvector, postgresql extension, postgresql extensions, pg_trgm, logical replication slot',
    },
    { name: 'MySQL', names: 'mysql, mariadb, innodb', signs: 'innodb, mysqldump, percona, proxysql, mysql, mariadb, mysql slow log' },
    { name: 'MongoDB', names: 'mongodb, mongo, mongoose', signs: 'mongodb, aggregation pipeline, mongoose, mongodump, bson' },
    { name: 'SQL Server', names: 'sql server, sqlserver, mssql, t-sql, tsql', signs: 't-sql, ssms, sql server agent, dbcc' },
    { name: 'Oracle', names: 'oracle, pl/sql, plsql', signs: 'pl/sql, tnsnames.ora, rman, awr report' },
    { name: 'Cassandra', names: 'cassandra, scylla', signs: 'cqlsh, nodetool, sstables' },
    { name: 'Neo4j', names: 'neo4j, graph database, cypher', signs: 'cypher query, cypher queries, neo4j' },
  ],
  // Tests in browsers.
  [
    { name: 'Playwright', names: 'playwright', signs: 'playwright.config.ts, page.goto, npx playwright, playwright' },
    { name: 'Cypress', names: 'cypress', signs: 'cy.get, cy.visit, cypress.config.ts, npx cypress, cypress, cypress run' },
    { name: 'Selenium', names: 'selenium, webdriver', signs: 'selenium grid, chromedriver, webdriverwait, webdriver, selenium' },
  ],
  // Shells.
  [
    { name: 'Bash', names: 'bash, shell, posix, sh, unix, linux', signs: 'shellcheck, set -euo pipefail, bats tests' },
    { name: 'PowerShell', names: 'powershell, pwsh, windows', signs: 'powershell, cmdlet, cmdlets, psscriptanalyzer, pester, .ps1' },
  ],
  // Chains.
  [
    { name: 'Ethereum', names: 'ethereum, solidity, evm, web3, defi', signs: 'solidity, hardhat, erc-20, erc20, openzeppelin, ethers.js' },
    { name: 'Solana', names: 'solana, anchor', signs: 'anchor program, spl token, solana program' },
  ],
  // Machine learning.
  [
    { name: 'PyTorch', names: 'pytorch, torch', signs: 'torch.nn, pytorch lightning, torchscript' },
    { name: 'TensorFlow', names: 'tensorflow, keras', signs: 'tf.data, keras, tensorboard, tf.keras' },
  ],
  // Systems for customers and content.
  [
    {
      name: 'Salesforce',
      names: 'salesforce, apex',
      signs: 'soql, apex triggers, apex class, lightning web components, salesforce objects',
    },
    { name: 'HubSpot', names: 'hubspot', signs: 'hubspot workflow, hubspot workflows, hubspot' },
    { name: 'Dynamics', names: 'dynamics, power platform, dataverse, power apps', signs: 'dataverse, power automate, canvas app' },
  ],
  [
    {
      name: 'WordPress',
      names: 'wordpress, woocommerce, gutenberg',
      signs: 'wp-config.php, wp-cli, gutenberg blocks, woocommerce, functions.php',
    },
    { name: 'Drupal', names: 'drupal', signs: 'drush, drupal module, twig templates' },
    { name: 'Shopify', names: 'shopify, liquid', signs: 'liquid templates, shopify theme, shopify themes' },
  ],
];
