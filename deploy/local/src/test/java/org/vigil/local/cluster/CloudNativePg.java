package org.vigil.local.cluster;

import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecretKeySelector;

/**
 * Those fields of CloudNativePG's resources that our manifests use, by its reference of version 1.30; there is no class of them
 * to
 * depend on.
 *
 * @see <a href="https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/">Cluster and ScheduledBackup</a>
 * @see <a href="https://cloudnative-pg.io/plugin-barman-cloud/docs/plugin-barman-cloud.v1/">ObjectStore</a>
 */
final class CloudNativePg {

    private CloudNativePg() {
    }

    record Cluster(String apiVersion, String kind, ObjectMeta metadata, ClusterSpec spec) {
    }

    record ClusterSpec(int instances, String imageName, Bootstrap bootstrap, PostgreSql postgresql,
            ResourceRequirements resources,
            Storage storage, Storage walStorage, List<Plugin> plugins) {
    }

    record Bootstrap(InitDb initdb) {
    }

    record InitDb(String database, String owner, LocalObjectReference secret, String encoding, String localeCollate,
            String localeCType, boolean dataChecksums) {
    }

    record PostgreSql(Synchronous synchronous, Map<String, String> parameters) {
    }

    record Synchronous(Choice method, int number, Durability dataDurability) {
        enum Choice {
            any,
            first
        }

        enum Durability {
            required,
            preferred
        }
    }

    record Storage(String size) {
    }

    record Plugin(String name, boolean isWALArchiver, Map<String, String> parameters) {
    }

    record ScheduledBackup(String apiVersion, String kind, ObjectMeta metadata, ScheduledBackupSpec spec) {
    }

    record ScheduledBackupSpec(String schedule, boolean immediate, Owner backupOwnerReference, LocalObjectReference cluster,
            Method method, PluginConfiguration pluginConfiguration) {
        enum Owner {
            none,
            self,
            cluster
        }

        enum Method {
            barmanObjectStore,
            volumeSnapshot,
            plugin
        }
    }

    record PluginConfiguration(String name) {
    }

    record ObjectStore(String apiVersion, String kind, ObjectMeta metadata, ObjectStoreSpec spec) {
    }

    record ObjectStoreSpec(String retentionPolicy, Configuration configuration) {
    }

    record Configuration(String endpointURL, String destinationPath, S3Credentials s3Credentials, Archive wal, Archive data) {
    }

    record S3Credentials(SecretKeySelector accessKeyId, SecretKeySelector secretAccessKey) {
    }

    record Archive(String compression) {
    }
}
